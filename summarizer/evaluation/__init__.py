"""Scores what is published against labelled cases, and the gate against answers built from the labels."""
