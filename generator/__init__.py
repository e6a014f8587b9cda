"""Fills Word templates with declared data. Knows templates; knows nothing of cases or OCR."""
