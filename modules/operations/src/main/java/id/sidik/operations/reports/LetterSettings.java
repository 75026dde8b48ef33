package id.sidik.operations.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import id.sidik.domain.ReportCode;
import id.sidik.operations.base.Records;

/** To whom the covering letter goes, and which reports it sends along; kept in the store. */
public final class LetterSettings {
    private static final String TO = "report.letter.to";
    private static final String ENCLOSED = "report.letter.enclosed";
    private static final List<ReportCode> USUAL = List.of(ReportCode.R3, ReportCode.R5);
    private final Records records;

    LetterSettings(Records records) {
        this.records = records;
    }

    /** The office, and on a second line its place; blank until somebody says so. */
    public String to() {
        return records.read(tables -> tables.pageSettings().get(TO)).orElse("");
    }

    /** In their order; R3 and R5 until somebody says otherwise. */
    public List<ReportCode> enclosed() {
        return records.read(tables -> tables.pageSettings().get(ENCLOSED)).map(LetterSettings::codes).orElse(USUAL);
    }

    /** @param enclosed the letter itself is left out */
    public void save(String to, List<ReportCode> enclosed) {
        String codes = enclosed.stream().filter(code -> code != ReportCode.R15).distinct().map(Enum::name).collect(
                Collectors.joining(" "));
        records.transact(tables -> {
            tables.pageSettings().put(TO, to.strip());
            tables.pageSettings().put(ENCLOSED, codes);
            return codes;
        });
    }

    private static List<ReportCode> codes(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isBlank()).map(ReportCode::valueOf).toList();
    }
}
