package dateline.app;

import picocli.CommandLine.Command;

/** What every command has: help, and the same exit codes. */
@Command(
    mixinStandardHelpOptions = true,
    version = Main.VERSION,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    descriptionHeading = "%n",
    footerHeading = "%nExamples:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all done",
      " 1:done, but some pages could not be read (a line on standard error names each)",
      " 2:the command is not written as the help says",
      " 3:nothing could be read, or nothing there to show",
      " 4:the store or the output cannot be used: no store, locked, not writable, disk full",
      "69:no Java 17 or later found (said by the launcher)",
      "70:an error of Dateline's own; please report it"
    })
final class Standard {}
