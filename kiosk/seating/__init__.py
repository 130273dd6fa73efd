"""Who sits where in the rounds of networking tables: search, proofs, and what changes at the door.

Pure: integers in numpy arrays go in, tables of people come out. The same problem, seed and number
of iterations give the same plan on every machine, since nothing but integers is added and compared.
"""
