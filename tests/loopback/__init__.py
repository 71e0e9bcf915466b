"""What tests and benchmarks share: generated articles with known answers, and a model's endpoint on loopback."""
