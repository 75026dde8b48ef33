package id.sidik.reporting;

import java.util.Optional;

import id.sidik.domain.PaperSize;

/** Prints one made-up month on the printer named, in a JVM that sees the printers of its environment. */
final class CupsPrinting {
    private CupsPrinting() {}

    /** @param arguments the printer, the pages ("1-2"), and "shrink" or "as-it-is" */
    public static void main(String[] arguments) {
        PrintedDocument document = document();
        PaperCheck check = document.check(Optional.of(arguments[0]));
        System.out.println("check " + check.answer() + " " + check.page() + " " + check.usual());
        PrintOutcome outcome = document.print(new PrintWish(Optional.of(arguments[0]), 1, PageRange.read(arguments[1],
                document.pages()).orElseThrow(), arguments[2].equals("shrink")));
        System.out.println("outcome " + outcome);
    }

    static PrintedDocument document() {
        return RecapSheet.fill(Samples.recap(Samples.OCTOBER, 40), Samples.HOLIDAYS, Samples.UNIT, Samples.FINAL,
                PaperSize.F4);
    }
}
