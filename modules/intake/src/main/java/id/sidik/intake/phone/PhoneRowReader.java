package id.sidik.intake.phone;

import id.sidik.intake.Cell;
import id.sidik.intake.ColumnMapping;
import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.WrittenMoments;
import id.sidik.intake.WrittenNumbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One row of an export: who, when, how near, which face. */
final class PhoneRowReader {
    private static final Set<String> GOOD = Set.of("cocok", "sesuai", "valid", "match", "matched", "berhasil",
            "terverifikasi", "ya", "true", "ok");
    private static final Set<String> BAD = Set.of("tidak cocok", "tidak sesuai", "tidak valid", "invalid", "no match",
            "not matched", "gagal", "tidak", "false");
    private static final Set<String> YES = Set.of("ya", "y", "yes", "true", "1", "terdeteksi", "palsu");

    private final ColumnMapping<PhoneField> mapping;
    private final PhoneRules rules;
    private final Table.Row row;
    private final List<RowFault> faults = new ArrayList<>();

    PhoneRowReader(ColumnMapping<PhoneField> mapping, PhoneRules rules, Table.Row row) {
        this.mapping = mapping;
        this.rules = rules;
        this.row = row;
    }

    PhonePreview.Row read() {
        String person = person();
        List<LocalDateTime> moments = moments();
        PhonePlace place = new PhonePlace(mapping, rules, row, faults);
        PhonePlace.Seen seen = place.look();
        FaceFinding face = face();
        Set<PhoneDoubt> doubts = seen.doubts();
        faceDoubt(face).ifPresent(doubts::add);
        if (YES.contains(word(PhoneField.MOCKED))) doubts.add(PhoneDoubt.MOCKED);
        List<PhoneRecord> records = new ArrayList<>();
        if (faults.isEmpty())
            for (LocalDateTime at : moments)
                records.add(new PhoneRecord(row.number(), person, at, seen.distance(), face, text(PhoneField.NOTE),
                        doubts));
        return new PhonePreview.Row(row.number(), records, faults, Optional.empty());
    }

    private String person() {
        Cell cell = mapping.cell(row, PhoneField.PERSON);
        String key = cell.text().strip().replaceFirst("^['`]+", "");
        if (key.matches("[\\d\\s.]+")) key = key.replaceAll("[\\s.]", "");
        if (key.isBlank()) fault(PhoneField.PERSON, FaultKind.EMPTY);
        else if (cell.rounded()) fault(PhoneField.PERSON, FaultKind.ROUNDED);
        return key;
    }

    private List<LocalDateTime> moments() {
        List<LocalDateTime> moments = new ArrayList<>();
        WrittenMoments writing = rules.writing();
        if (mapping.has(PhoneField.MOMENT)) {
            String text = text(PhoneField.MOMENT);
            writing.moment(text).ifPresentOrElse(moments::add,
                    () -> fault(PhoneField.MOMENT, writing.whyNoDate(text)));
            return moments;
        }
        String day = text(PhoneField.DATE);
        Optional<LocalDate> date = writing.date(day);
        if (date.isEmpty()) fault(PhoneField.DATE, writing.whyNoDate(day));
        time(PhoneField.TIME, date, moments);
        time(PhoneField.SECOND_TIME, date, moments);
        if (moments.isEmpty() && faults.isEmpty()) fault(PhoneField.TIME, FaultKind.EMPTY);
        return moments;
    }

    /** A dash or nothing: no record. */
    private void time(PhoneField field, Optional<LocalDate> date, List<LocalDateTime> moments) {
        String text = text(field);
        if (text.isBlank() || text.matches("[-–—]+(:[-–—]+)*")) return;
        rules.writing().time(text).ifPresentOrElse(
                time -> date.map(day -> day.atTime(time)).filter(at -> !moments.contains(at)).ifPresent(moments::add),
                () -> fault(field, FaultKind.BAD_TIME));
    }

    private FaceFinding face() {
        String word = word(PhoneField.FACE);
        if (word.isBlank() || word.matches("[-–—]+")) return new FaceFinding.Unknown();
        if (GOOD.contains(word)) return new FaceFinding.Said(true);
        if (BAD.contains(word)) return new FaceFinding.Said(false);
        Optional<BigDecimal> score = WrittenNumbers.read(word.replaceFirst("\\s*%$", ""));
        if (score.isEmpty()) {
            fault(PhoneField.FACE, FaultKind.BAD_NUMBER);
            return new FaceFinding.Unknown();
        }
        boolean beyond = rules.face().map(rule -> score.get().compareTo(rule.most()) > 0).orElse(false);
        if (score.get().signum() < 0 || beyond) fault(PhoneField.FACE, FaultKind.OUT_OF_RANGE);
        return new FaceFinding.Score(score.get());
    }

    private Optional<PhoneDoubt> faceDoubt(FaceFinding face) {
        return switch (face) {
            case FaceFinding.Said(boolean matches) -> matches ? Optional.empty() : Optional.of(PhoneDoubt.FACE_LOW);
            case FaceFinding.Unknown() -> rules.face().map(rule -> PhoneDoubt.NO_FACE);
            case FaceFinding.Score(BigDecimal value) -> rules.face().filter(rule -> value.compareTo(rule.least()) < 0)
                    .map(rule -> PhoneDoubt.FACE_LOW);
        };
    }

    private String text(PhoneField field) {
        return mapping.cell(row, field).text().strip();
    }

    private String word(PhoneField field) {
        return text(field).toLowerCase(Locale.ROOT);
    }

    private void fault(PhoneField field, FaultKind kind) {
        faults.add(mapping.fault(row.number(), field, kind));
    }
}
