package id.sidik.devices.push;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The head of a request of HTTP/1.0 or 1.1, as plain machines send it.
 *
 * @param headers by lower-case name
 * @param lasting whether the connection may serve another request
 */
record HttpHead(String method, String path, Map<String, String> query, Map<String, String> headers,
        boolean lasting) {
    private static final int MOST_FIELDS = 100;
    private static final String METHOD = "[A-Z]{1,10}";
    private static final int BAD = 400;

    /** @param head lines without the blank one at the end */
    static HttpHead parse(String head) throws BadRequestException {
        List<String> lines = head.lines().toList();
        String[] first = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ");
        if (first.length != 3 || !first[0].matches(METHOD) || !first[2].matches("HTTP/1\\.[01]"))
            throw new BadRequestException(BAD, "no request line");
        if (lines.size() > MOST_FIELDS) throw new BadRequestException(431, "too many headers");
        Map<String, String> headers = headers(lines.subList(1, lines.size()));
        String connection = headers.getOrDefault("connection", "").toLowerCase(Locale.ROOT);
        boolean lasting = first[2].endsWith("1") ? !connection.equals("close") : connection.equals("keep-alive");
        int question = first[1].indexOf('?');
        String path = question < 0 ? first[1] : first[1].substring(0, question);
        if (!path.startsWith("/")) throw new BadRequestException(BAD, "no path");
        return new HttpHead(first[0], decoded(path),
                question < 0 ? Map.of() : query(first[1].substring(question + 1)), headers, lasting);
    }

    private static Map<String, String> headers(List<String> lines) throws BadRequestException {
        Map<String, String> headers = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 1 || Character.isWhitespace(line.charAt(colon - 1)))
                throw new BadRequestException(BAD, "a header without a name");
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            String before = headers.putIfAbsent(name, value);
            boolean decides = name.equals("content-length") || name.equals("transfer-encoding");
            if (before != null && decides && !before.equals(value))
                throw new BadRequestException(BAD, "two lengths");
        }
        return headers;
    }

    private static Map<String, String> query(String text) throws BadRequestException {
        Map<String, String> query = new HashMap<>();
        for (String part : text.split("&", MOST_FIELDS)) {
            int equals = part.indexOf('=');
            if (equals > 0) query.putIfAbsent(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
        }
        return query;
    }

    private static String decoded(String text) throws BadRequestException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new BadRequestException(BAD, "a broken escape");
        }
    }

    boolean chunked() throws BadRequestException {
        Optional<String> coding = Optional.ofNullable(headers.get("transfer-encoding"));
        if (coding.isEmpty()) return false;
        if (!coding.get().equalsIgnoreCase("chunked")) throw new BadRequestException(501, "unknown coding");
        if (headers.containsKey("content-length")) throw new BadRequestException(BAD, "two lengths");
        return true;
    }

    /** 0 when none is told. */
    int length(int most) throws BadRequestException {
        String text = headers.getOrDefault("content-length", "0");
        if (!text.matches("\\d{1,18}")) throw new BadRequestException(BAD, "a length that is none");
        long length = Long.parseLong(text);
        if (length > most) throw new BadRequestException(413, "too large");
        return (int) length;
    }
}
