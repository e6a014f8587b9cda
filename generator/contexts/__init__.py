"""The data of each document as a pydantic model: what DATA.json may say, and what is printed for it.

One module per document. `templates/manifest.toml` names the model of each document; nothing else lists them.
"""
