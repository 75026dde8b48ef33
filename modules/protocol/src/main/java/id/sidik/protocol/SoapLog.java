package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An attendance log as the web service tells it (GetAttLog, soap-and-push 3). Every byte ends in a punch or in a rejected
 * record, but for the word of an empty machine that it has nothing.
 *
 * @param closed whether the answer ends with its closing tag; else the log was cut off
 */
public record SoapLog(List<PunchRecord> punches, List<RejectedRecord> rejected, boolean closed) {
    /** What a log of this kind is called beside the names of {@link PunchLayout}. */
    public static final String FORM = "SOAP";
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int PIN_WIDTH = 24;
    private static final int BEST_SCORE = 1000;

    public SoapLog {
        punches = List.copyOf(punches);
        rejected = List.copyOf(rejected);
    }

    /** @throws MalformedException when this is no answer to GetAttLog */
    public static SoapLog read(byte[] body) throws MalformedException {
        List<PunchRecord> punches = new ArrayList<>();
        List<RejectedRecord> rejected = new ArrayList<>();
        boolean closed = SoapAnswer.of("GetAttLog", body).walk(new SoapAnswer.Rows() {
            @Override
            public void row(SoapRow row) {
                if (SoapResult.saysNothingFound(row)) return;
                punch(row).ifPresentOrElse(punches::add,
                        () -> rejected.add(new RejectedRecord(row.index(), row.bytes(), reasonAgainst(row))));
            }

            @Override
            public void damaged(SoapRow bytes) {
                rejected.add(new RejectedRecord(bytes.index(), bytes.bytes(), RejectedRecord.ROW_DAMAGED));
            }
        });
        return new SoapLog(punches, rejected, closed);
    }

    /** As a log of records, in the layout that carries all that a row tells. */
    public PunchDataset dataset() {
        return new PunchDataset(PunchLayout.BYTES_40, BEST_SCORE, punches, rejected);
    }

    private static Optional<PunchRecord> punch(SoapRow row) {
        return pin(row).flatMap(pin -> time(row).map(at -> new PunchRecord(pin, at,
                row.number("Verified", 0xFF).orElse(0L).intValue(), row.number("Status", 0xFF).orElse(0L).intValue(),
                row.number("WorkCode", 0xFFFF_FFFFL).orElse(0L))));
    }

    private static Optional<String> pin(SoapRow row) {
        byte[] bytes = row.field("PIN").orElse("").getBytes(StandardCharsets.UTF_8);
        return bytes.length > PIN_WIDTH ? Optional.empty() : WireText.pin(bytes, 0, bytes.length);
    }

    private static Optional<LocalDateTime> time(SoapRow row) {
        try {
            return row.field("DateTime").map(text -> LocalDateTime.parse(text.strip(), SECONDS))
                    .filter(at -> at.getYear() >= 2000 && at.getYear() <= 2099);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String reasonAgainst(SoapRow row) {
        return pin(row).isEmpty() ? RejectedRecord.PIN_UNREADABLE : RejectedRecord.TIME_IMPOSSIBLE;
    }

    /** The line as the service writes it, without a line end. */
    public static String row(PunchRecord punch) {
        return "<Row><PIN>%s</PIN><DateTime>%s</DateTime><Verified>%d</Verified><Status>%d</Status><WorkCode>%d</WorkCode></Row>"
                .formatted(punch.pin(), SECONDS.format(punch.at()), punch.verify(), punch.state(), punch.workCode());
    }
}
