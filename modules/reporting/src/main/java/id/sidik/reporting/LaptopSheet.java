package id.sidik.reporting;

import id.sidik.domain.WorkUnit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * The minutes with which a laptop is handed over: what it is, what the twelve points showed, what was done when, two
 * signatures. What was found and done comes in words, Indonesian as all that is on paper.
 *
 * @param facts      name and value, in their order
 * @param steps      name and what became of it, in their order; none in a test print
 * @param technician who hands over; blank becomes a line to write on
 * @param receiver   who takes; blank likewise
 */
public record LaptopSheet(Kind kind, LocalDate day, List<Pair> facts, List<Point> points, List<Pair> steps,
        String technician, String receiver) {
    private static final double TITLE = 12.5;
    private static final double SIZE = 8.5;
    /** The room for a value, in points. */
    private static final double VALUES = 400;

    /** What the page is for. */
    public enum Kind {
        HANDOVER("BERITA ACARA SERAH TERIMA"), PRINT_TEST("LEMBAR UJI CETAK");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** A name and what belongs to it. */
    public record Pair(String name, String value) {}

    /** One row of the table. @param found several sentences, a line each */
    public record Point(Mark mark, String checked, List<String> found, String todo) {
        public Point {
            found = List.copyOf(found);
        }
    }

    /** How a point ended, as the page says it. */
    public enum Mark {
        GOOD("Baik"), NOT_APPLICABLE("Tidak berlaku"), WARN("Perlu dilihat"), BAD("Gangguan");

        private final String word;

        Mark(String word) {
            this.word = word;
        }
    }

    public LaptopSheet {
        facts = List.copyOf(facts);
        points = List.copyOf(points);
        steps = List.copyOf(steps);
    }

    /** On F4 standing. */
    public PrintedDocument fill(WorkUnit unit, PrintStamp stamp) {
        CompiledPage page = CompiledPage.load("serah-terima-laptop-f4");
        JasperPrint print = page.fill(words(unit, stamp, new UnitWords(unit, page.lineWidth("signature"))), new Rows(
                points));
        FootLine.number(print);
        ExactLines.keep(print);
        return new PrintedDocument(print, heading() + " " + Indonesian.date(day), unit.name());
    }

    private String heading() {
        return kind == Kind.HANDOVER ? "Berita Acara Serah Terima Laptop" : "Lembar Uji Cetak";
    }

    private Map<String, Object> words(WorkUnit unit, PrintStamp stamp, UnitWords office) {
        Map<String, Object> words = new HashMap<>();
        words.put("letterhead", office.letterhead());
        words.put("heading", Markup.bold(kind.title, TITLE) + "\n" + Markup.bold(
                "Pelayanan Instalasi Aplikasi Absensi Elektronik"));
        words.put("opening", opening(office));
        words.put("facts", pairs(facts));
        words.put("steps", steps.isEmpty() ? "" : Markup.bold("Langkah pengerjaan") + "\n" + pairs(steps));
        words.put("closing", kind == Kind.HANDOVER ? CLOSING : "Bila seluruh lembar ini terbaca jelas, pencetak siap.");
        words.put("leftOffice", " \n" + Markup.plain("Yang menerima,"));
        words.put("rightOffice", office.rightOffice(day, new SignatureBlock("", "Yang menyerahkan,", "", "", "")));
        words.put("leftSigner", signer(office, receiver));
        words.put("rightSigner", signer(office, technician));
        words.put("foot", FootLine.of(stamp, unit.zone()));
        return words;
    }

    private static final String CLOSING = "Aplikasi telah terpasang dan diperiksa bersama seperti tersebut di atas. "
            + "Pelayanan ini tidak dipungut biaya. Saat hujan petir, cabut kabel listrik dan jaringan mesin.";

    private String opening(UnitWords office) {
        return kind == Kind.HANDOVER
                ? "Pada hari ini, " + Markup.plain(Indonesian.longDate(day)) + ", telah diserahkan kepada " + Markup
                        .bold(office.name()) + " laptop dengan aplikasi absensi elektronik yang siap digunakan:"
                : "Keadaan laptop saat lembar ini dicetak:";
    }

    /** The lines of a long value begin where its first one does. */
    private static String pairs(List<Pair> pairs) {
        Wrap wrap = new Wrap(PageFont.REGULAR, SIZE, VALUES);
        return pairs.stream().map(pair -> Markup.plain(pair.name()) + "\t: " + Markup.plain(wrap.lines(pair.value()))
                .replace("\n", "\n\t  ")).collect(Collectors.joining("\n"));
    }

    private static String signer(UnitWords office, String name) {
        return office.signer(new SignatureBlock("", "", name, "", ""));
    }

    /** Hands the rows to JasperReports by the names of the page's fields. */
    private static final class Rows implements JRDataSource {
        private final List<Point> points;
        private int at = -1;

        Rows(List<Point> points) {
            this.points = points;
        }

        @Override
        public boolean next() {
            return ++at < points.size();
        }

        @Override
        public Object getFieldValue(JRField field) {
            Point point = points.get(at);
            return switch (field.getName()) {
                case "number" -> String.valueOf(at + 1);
                case "checked" -> Markup.plain(point.checked());
                case "mark" -> point.mark().word;
                case "found" -> found(point);
                default -> throw new IllegalArgumentException("the page asks for an unknown field: " + field.getName());
            };
        }

        private static String found(Point point) {
            String words = Markup.plain(String.join("\n", point.found()));
            return point.todo().isBlank() ? words : words + "\nTindakan: " + Markup.plain(point.todo());
        }
    }
}
