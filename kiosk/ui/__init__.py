"""View models: frozen inputs, pure derivation, frozen props."""
