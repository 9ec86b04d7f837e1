"""Makes the corpus: all of it, or the ways named.

Needs the packages of requirements.txt in the folder above, LibreOffice, qpdf and exiftool.
"""

import importlib
import sys
from pathlib import Path

import corpus

for module in sorted(path.stem for path in Path(__file__).parent.glob("*_*.py")):
    importlib.import_module(module)
corpus.make_all(sys.argv[1:])
