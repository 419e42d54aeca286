"""Makes PDFs of all DOCX files of a folder, each laid out a second time first, as after the paper was changed and changed back.

While it loads a file, LibreOffice guesses where pages end, and keeps to the guess at times. Usage, with a python3 that
has LibreOffice's module `uno` (Debian: python3-uno): settle.py PIPE FOLDER, where PIPE names the pipe on which
`soffice --accept` listens.
"""
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, content):
    made = PropertyValue()
    made.Name = name
    made.Value = content
    return made


def desktop(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", context
    )
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    for attempt in range(120):
        try:
            office = resolver.resolve(address)
            return office.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", office
            )
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer within a minute.")


def settle(document):
    styles = document.StyleFamilies.getByName("PageStyles")
    for style in map(styles.getByName, styles.ElementNames):
        if not style.isInUse():
            continue
        # Longer pages, and back: text that flows down again from page to page finds its place, while text that flows
        # up, as it does after the guess, leaves gaps.
        height = style.Height
        style.Height = height + 2_000
        document.refresh()
        # Pages are made when they are asked for.
        document.CurrentController.getPropertyValue("PageCount")
        style.Height = height
        document.refresh()


def main(pipe, folder):
    office = desktop(pipe)
    for path in sorted(Path(folder).glob("*.docx")):
        document = office.loadComponentFromURL(
            path.resolve().as_uri(), "_blank", 0, (value("Hidden", True),)
        )
        settle(document)
        document.storeToURL(
            path.with_suffix(".pdf").resolve().as_uri(),
            (value("FilterName", "writer_pdf_Export"),),
        )
        document.close(True)
    office.terminate()


main(*sys.argv[1:3])
