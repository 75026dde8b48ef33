package id.sidik.devices;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A board's web service as text: for every operation a body, changed by the test as it goes. */
final class CannedBoard implements HostileServer.Script {
    static final String DONE = "<Row><Result>1</Result><Information>Successfully!</Information></Row>";
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");
    private static final Pattern OPERATION = Pattern.compile("<([A-Z]\\w+)><ArgComKey>");

    final Map<String, String> rows = new ConcurrentHashMap<>(
            Map.of("GetDate", "<Row><Date>2026-11-22</Date><Time>08:00:00</Time></Row>"));
    final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public void serve(InputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) head.write(in.read());
        Matcher length = LENGTH.matcher(head.toString(StandardCharsets.ISO_8859_1));
        String body = length.find()
                ? new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.ISO_8859_1)
                : "";
        asked.add(body.substring(body.indexOf("?>") + 2));
        Matcher operation = OPERATION.matcher(body);
        String name = operation.find() ? operation.group(1) : "None";
        String answer = "HTTP/1.0 200 OK\r\n\r\n<" + name + "Response>\r\n" + rows.getOrDefault(name, "") + "\r\n</"
                + name
                + "Response>";
        out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
        out.close();
    }

    /** What was asked of one operation. */
    List<String> asked(String operation) {
        return asked.stream().filter(body -> body.startsWith("<" + operation + ">")).toList();
    }
}
