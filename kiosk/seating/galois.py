"""Arithmetic of the finite fields GF(q), for q up to some dozens."""

from __future__ import annotations

from itertools import product

import numpy as np

from kiosk.seating.problem import Ints


def prime_power(number: int) -> tuple[int, int] | None:
    """The prime p and the exponent k of a number p ** k; None for any other number."""
    prime = next((one for one in range(2, number + 1) if number % one == 0), 0)
    if not prime:
        return None
    rest, exponent = number, 0
    while rest % prime == 0:
        rest //= prime
        exponent += 1
    return (prime, exponent) if rest == 1 else None


def field_tables(prime: int, exponent: int) -> tuple[Ints, Ints]:
    """The tables of sums and of products of GF(prime ** exponent), q x q.

    An element is the number whose digits to the base `prime` are the coefficients of a polynomial,
    the lowest first; products are taken modulo a polynomial that is irreducible.
    """
    order = prime**exponent
    digits = np.array([_digits(one, prime, exponent) for one in range(order)])
    powers = prime ** np.arange(exponent)
    sums = ((digits[:, None] + digits[None, :]) % prime) @ powers
    modulus = _irreducible(prime, exponent)
    products = np.array(
        [[int(_product(one, other, modulus, prime) @ powers) for other in digits] for one in digits]
    )
    return sums.astype(np.int32), products.astype(np.int32)


def _digits(number: int, prime: int, exponent: int) -> list[int]:
    return [number // prime**place % prime for place in range(exponent)]


def _product(one: Ints, other: Ints, modulus: Ints, prime: int) -> Ints:
    """The product of two polynomials modulo one whose leading coefficient is 1."""
    degree = len(modulus) - 1
    whole = np.convolve(one, other) % prime
    for place in range(len(whole) - 1, degree - 1, -1):
        whole[place - degree : place + 1] -= whole[place] * modulus
        whole %= prime
    found: Ints = np.zeros(degree, whole.dtype)
    found[: min(degree, len(whole))] = whole[:degree]
    return found


def _irreducible(prime: int, exponent: int) -> Ints:
    """A polynomial with leading coefficient 1 that is no product of smaller ones."""
    for low in product(range(prime), repeat=exponent):
        candidate = np.array([*low, 1])
        if not any(_divides(divisor, candidate, prime) for divisor in _monic(prime, exponent // 2)):
            return candidate
    raise AssertionError  # there is one for every prime and exponent


def _monic(prime: int, highest: int) -> list[Ints]:
    """All polynomials with leading coefficient 1 of the degrees from 1 to the highest."""
    return [
        np.array([*low, 1])
        for degree in range(1, highest + 1)
        for low in product(range(prime), repeat=degree)
    ]


def _divides(divisor: Ints, whole: Ints, prime: int) -> bool:
    rest, degree = whole.copy(), len(divisor) - 1
    for place in range(len(rest) - 1, degree - 1, -1):
        rest[place - degree : place + 1] -= rest[place] * divisor
        rest %= prime
    return not rest.any()
