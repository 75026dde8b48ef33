package id.sidik.operations.example;

import id.sidik.operations.Office;
import id.sidik.operations.roads.PhoneSheet;
import id.sidik.operations.roads.PhoneTerms;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Records of telephones: the export of an attendance program, with where people stood and how sure the face was. */
final class StoryPhones {
    private static final String HEADING = "NIP;Tanggal;Jam;Latitude;Longitude;Skor Wajah";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu;HH:mm:ss", Locale.ROOT);
    private static final String USUAL_FACE = "92";
    private static final int NOON = 12;

    private final Story story;
    private final Office office;
    private final StoryUnit unit;

    StoryPhones(Story story, Office office, StoryUnit unit) {
        this.story = story;
        this.office = office;
        this.unit = unit;
    }

    /** {@code phones program | latitude longitude | metres | least score of a face}. @return whether it is that */
    boolean take(StoryLine line, LocalDateTime now) throws InterruptedException {
        if (!line.word().equals("phones")) return false;
        List<String> point = line.words(1);
        PhoneTerms terms = new PhoneTerms(List.of(new PhoneTerms.Point(Double.parseDouble(point.getFirst()), Double
                .parseDouble(point.getLast()))), OptionalInt.of(Integer.parseInt(line.part(2))),
                Optional.of(new BigDecimal(line.part(3))), new BigDecimal("100"), false);
        List<String> rows = new ArrayList<>(List.of(HEADING));
        unit.byPhone(now).forEach(record -> rows.add(row(record, point)));
        Ledger ledger = StoryFiles.lend("ponsel.csv", rows, file -> take(file, line.part(0), terms));
        if (ledger.outcome() == Ledger.Outcome.FAILED) throw line.wrong(ledger.code());
        return true;
    }

    /** {@code odd PIN | day | latitude longitude | score}: the first record of that day. */
    private String row(StoryLog.Record record, List<String> point) {
        Optional<StoryLine> odd = story.all("odd").stream().filter(line -> line.part(0).equals(record.pin())
                && line.day(1).equals(record.at().toLocalDate()) && record.at().getHour() < NOON).findFirst();
        List<String> place = odd.map(line -> line.words(2)).orElse(point);
        return String.join(";", unit.person(record.pin()).number(), MOMENT.format(record.at()), place.getFirst(), place
                .getLast(), odd.map(line -> line.part(3)).orElse(USUAL_FACE));
    }

    private Ledger take(Path file, String program, PhoneTerms terms) throws InterruptedException {
        PhoneSheet sheet = office.roads().imports().open(file, program).run(Job.Progress.NONE);
        return office.roads().imports().take(office.roads().imports().look(sheet, sheet.proposed().with(terms)).run(
                Job.Progress.NONE)).run(Job.Progress.NONE);
    }
}
