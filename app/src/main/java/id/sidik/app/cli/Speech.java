package id.sidik.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.sidik.app.text.Texts;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the command line speaks: sentences in the language of the user, or JSON for programs. */
final class Speech {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Texts texts;
    private final PrintWriter out;

    Speech(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    Texts texts() {
        return texts;
    }

    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }

    void line(String text) {
        out.println(text);
    }

    String trouble(Trouble trouble) {
        return texts.get(trouble.key(), trouble.arguments().toArray()) + " (" + trouble.code() + ")";
    }

    void json(Object value) {
        try {
            out.println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("maps, lists and texts always become JSON", bug);
        }
    }

    /** One object on one line, for a program that reads while it is written. */
    void jsonLine(Object value) {
        try {
            out.println(JSON.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("maps, lists and texts always become JSON", bug);
        }
    }

    /** The ledger as sentences. */
    void ledger(Ledger ledger) {
        String code = ledger.code().isBlank() ? "" : " (" + ledger.code() + ")";
        String subject = ledger.subject().isBlank() ? "" : " · " + ledger.subject();
        out.println(texts.get("job." + ledger.job()) + subject + " · " + texts.get("outcome." + ledger.outcome())
                + code);
        for (Ledger.Line line : ledger.lines()) {
            String mark = switch (line.tone()) {
                case PLAIN -> "  ";
                case GOOD -> "✓ ";
                case LOOK -> "▲ ";
                case BAD -> "■ ";
            };
            out.println("  " + mark + texts.get(line.key(), line.arguments().toArray()));
        }
    }

    /** The ledger for a program. */
    Map<String, Object> data(Ledger ledger) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("job", ledger.job());
        data.put("subject", ledger.subject());
        data.put("outcome", ledger.outcome().name());
        data.put("code", ledger.code());
        data.put("exit", Exit.of(ledger).name());
        data.put("complete", Exit.of(ledger) == Exit.DONE);
        data.put("figures", ledger.figures());
        List<Map<String, Object>> lines = ledger.lines().stream().map(line -> Map.<String, Object>of("tone",
                line.tone().name(), "key", line.key(), "text", texts.get(line.key(), line.arguments().toArray())))
                .toList();
        data.put("lines", lines);
        data.put("started", ledger.started().toString());
        data.put("ended", ledger.ended().toString());
        return data;
    }

    /** Says a ledger in the form asked for. @return the exit code */
    int close(Ledger ledger, boolean json) {
        if (json) json(data(ledger));
        else
            ledger(ledger);
        return Exit.of(ledger).code();
    }
}
