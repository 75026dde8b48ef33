package id.sidik.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.sidik.domain.WorkUnit;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * The list of a surprise check to take along: who was drawn, boxes for what is found, room for signatures.
 *
 * @param seed      of the draw, printed so that anybody can repeat it
 * @param pool      how many could be drawn
 * @param witnesses names with commas between; may be blank
 */
public record SpotList(LocalDate day, String seed, int pool, String witnesses, List<SpotRow> rows) {
    private static final String LINE = "..............................";
    private static final int WITNESSES = 2;

    public SpotList {
        rows = List.copyOf(rows);
    }

    /** On F4 lying on its long side. */
    public PrintedDocument fill(WorkUnit unit, PrintStamp stamp) {
        CompiledPage page = CompiledPage.load("daftar-sidak-f4");
        JasperPrint print = page.fill(words(unit, stamp, new UnitWords(unit, page.lineWidth("signature"))), new Rows(
                rows));
        FootLine.number(print);
        ExactLines.keep(print);
        return new PrintedDocument(print, "Daftar Pemeriksaan Mendadak " + Indonesian.date(day), unit.name());
    }

    private Map<String, Object> words(WorkUnit unit, PrintStamp stamp, UnitWords office) {
        SignatureBlock head = SignatureBlock.of(unit.right());
        Map<String, Object> words = new HashMap<>();
        words.put("letterhead", office.letterhead());
        words.put("unit", office.name());
        words.put("day", "Tanggal: " + Indonesian.date(day));
        words.put("draw", Markup.plain("Terundi " + rows.size() + " dari " + pool + " pegawai · biji undian: " + seed
                + " · dengan biji yang sama siapa pun mendapat nama yang sama"));
        words.put("witnesses", witnessed());
        words.put("rightOffice", office.rightOffice(day, head));
        words.put("rightSigner", office.signer(head));
        words.put("foot", FootLine.of(stamp, unit.zone()));
        return words;
    }

    private String witnessed() {
        List<String> names = Arrays.stream(witnesses.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .toList();
        List<String> lines = names.isEmpty() ? java.util.Collections.nCopies(WITNESSES, LINE) : names;
        return "Saksi\n \n" + lines.stream().map(name -> Markup.plain(name + "  " + LINE)).collect(Collectors
                .joining("\n \n"));
    }

    /** Hands the rows to JasperReports by the names of the page's fields. */
    private static final class Rows implements JRDataSource {
        private final List<SpotRow> rows;
        private int at = -1;

        Rows(List<SpotRow> rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            return ++at < rows.size();
        }

        @Override
        public Object getFieldValue(JRField field) {
            SpotRow row = rows.get(at);
            return switch (field.getName()) {
                case "number" -> String.valueOf(row.place());
                case "person" -> row.person();
                case "permits" -> Markup.plain(row.permits());
                case "present" -> row.tick(SpotRow.Mark.PRESENT);
                case "absent" -> row.tick(SpotRow.Mark.ABSENT);
                case "permit" -> row.tick(SpotRow.Mark.PERMIT);
                case "note" -> Markup.plain(row.note());
                default -> throw new IllegalArgumentException("the page asks for an unknown field: " + field.getName());
            };
        }
    }
}
