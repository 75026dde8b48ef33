package id.sidik.reporting;

import java.util.List;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Makes the PDF break its lines exactly where the page was measured. Left alone, the PDF library breaks a text again
 * by its own rules and silently drops a line that its box has no room for. A text without leading offset is written
 * line by line as measured; nothing else reads that offset.
 */
final class ExactLines {
    private ExactLines() {}

    static void keep(JasperPrint print) {
        print.getPages().forEach(page -> keep(page.getElements()));
    }

    private static void keep(List<JRPrintElement> elements) {
        for (JRPrintElement element : elements)
            switch (element) {
            case JRPrintText text -> text.setLeadingOffset(0);
            case JRPrintFrame frame -> keep(frame.getElements());
            default -> {}
            }
    }
}
