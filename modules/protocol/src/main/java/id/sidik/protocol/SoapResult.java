package id.sidik.protocol;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The short answers of the web service: done or not, the clock, one option. Empty where no row says it. */
public final class SoapResult {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
            .withResolverStyle(ResolverStyle.STRICT);

    private SoapResult() {}

    private static List<SoapRow> rows(String operation, byte[] body) throws MalformedException {
        List<SoapRow> rows = new ArrayList<>();
        SoapAnswer.of(operation, body).rows(row -> {
            if (rows.isEmpty()) rows.add(row);
        });
        return rows;
    }

    /**
     * Whether the answer has a row at all: a wrong communication key is answered with none (C).
     * No switch: the next question proves whether the key was right.
     */
    @SingleSource("soap-and-push 2, C")
    public static boolean hasRow(String operation, byte[] body) throws MalformedException {
        return !rows(operation, body).isEmpty();
    }

    /** Whether the machine says that it has done it. */
    public static Optional<Boolean> done(String operation, byte[] body) throws MalformedException {
        return rows(operation, body).stream().findFirst().flatMap(row -> row.number("Result", 99))
                .map(result -> result == 1);
    }

    /** Whether this row says that there is nothing to tell. */
    static boolean saysNothingFound(SoapRow row) {
        return row.field("Information").map(String::strip).filter("No data!"::equalsIgnoreCase).isPresent()
                && row.field("PIN").isEmpty();
    }

    /** The machine's wall time (GetDate); empty when it is none. */
    public static Optional<LocalDateTime> time(byte[] body) throws MalformedException {
        Optional<String> text = rows("GetDate", body).stream().findFirst().flatMap(
                row -> row.field("Date").flatMap(date -> row.field("Time").map(time -> date.strip() + " " + time
                        .strip())));
        try {
            return text.map(each -> LocalDateTime.parse(each, SECONDS));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * The value of one option; the shape of this answer is nowhere shown, so both likely names are looked for.
     * No switch: an answer in another shape counts as not told.
     */
    @SingleSource("soap-and-push 3, C; the field's name is a guess")
    public static Optional<String> option(String name, byte[] body) throws MalformedException {
        return rows("GetOption", body).stream().findFirst()
                .flatMap(row -> row.field("Value").or(() -> row.field(name.replace("~", "")))).map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
