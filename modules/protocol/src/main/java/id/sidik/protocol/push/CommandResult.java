package id.sidik.protocol.push;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a machine says a command came to (soap-and-push 8).
 *
 * @param code 0 done; negative refused (−1 not supported, −1002 not understood, −1004 no such table)
 * @param name the command's first word as the machine repeats it
 */
public record CommandResult(long id, int code, String name) {
    private static final int MOST = 200;
    private static final int LONGEST = 40;

    public boolean done() {
        return code >= 0;
    }

    /** One result a line, {@code ID=1&Return=0&CMD=DATA}, or one field a line; lines that are neither are passed over. */
    public static List<CommandResult> parse(byte[] body) {
        List<CommandResult> results = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : new String(body, StandardCharsets.UTF_8).split("\\r?\\n", MOST)) {
            if (line.startsWith("ID=")) {
                result(fields).ifPresent(results::add);
                fields.clear();
            }
            for (String part : line.split("&")) {
                int equals = part.indexOf('=');
                if (equals > 0) fields.putIfAbsent(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        result(fields).ifPresent(results::add);
        return List.copyOf(results);
    }

    private static Optional<CommandResult> result(Map<String, String> fields) {
        String id = fields.getOrDefault("ID", "").strip();
        String code = fields.getOrDefault("Return", "").strip();
        if (!id.matches("\\d{1,15}") || !code.matches("-?\\d{1,9}")) return Optional.empty();
        String name = fields.getOrDefault("CMD", "").strip();
        return Optional.of(new CommandResult(Long.parseLong(id), Integer.parseInt(code),
                name.substring(0, Math.min(LONGEST, name.length()))));
    }
}
