package id.sidik.reporting;

import java.time.ZoneId;
import java.util.List;

import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * {@code Dicetak: 01-11-2026 08.15 WIB oleh operator · Versi aturan: nat-2023/1 · Halaman 1 dari 3 · DRAF · Nomor
 * R2-2026-10-1A2B3C4D}. The page
 * numbers are put in when all pages stand: JasperReports loses count where it takes a row along to a new page.
 */
final class FootLine {
    private static final String PAGE = "\uE000\uE000";
    private static final String PAGES = "\uE001\uE001";

    private FootLine() {}

    static String of(PrintStamp stamp, ZoneId zone, String regulation) {
        if (regulation.isBlank()) return of(stamp, zone);
        String operator = stamp.operator().isBlank() ? "operator" : stamp.operator().strip();
        return "Dicetak: " + Indonesian.stamp(stamp.printedAt(), zone) + " oleh " + operator + " · Versi aturan: "
                + regulation + " · Halaman " + PAGE + " dari " + PAGES + " · " + stamp.state();
    }

    /** Of a list that no regulation judges. */
    static String of(PrintStamp stamp, ZoneId zone) {
        String operator = stamp.operator().isBlank() ? "operator" : stamp.operator().strip();
        return "Dicetak: " + Indonesian.stamp(stamp.printedAt(), zone) + " oleh " + operator + " · Halaman " + PAGE
                + " dari " + PAGES;
    }

    /** The number by which the register knows the report, for who has no telephone to read the code with. */
    static String numbered(String seal) {
        String[] parts = seal.split(":");
        return parts.length > 1 ? " · Nomor " + parts[1] : "";
    }

    static void number(JasperPrint print) {
        List<JRPrintPage> pages = print.getPages();
        for (int i = 0; i < pages.size(); i++) number(pages.get(i), i + 1, pages.size());
    }

    private static void number(JRPrintPage page, int number, int of) {
        page.getElements().stream().filter(JRPrintText.class::isInstance).map(JRPrintText.class::cast)
                .filter(text -> text.getFullText().contains(PAGE)).forEach(text -> text.setText(text.getFullText()
                        .replace(PAGE, String.valueOf(number)).replace(PAGES, String.valueOf(of))));
    }
}
