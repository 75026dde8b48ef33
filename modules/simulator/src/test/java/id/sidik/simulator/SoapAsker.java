package id.sidik.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a web service as the PHP samples of the field do: text out, text in, cut by tags. */
record SoapAsker(int port) {
    static String field(String name, Object value) {
        return "<" + name + ">" + value + "</" + name + ">";
    }

    /** @return head and body */
    String ask(String operation, String... fields) throws IOException {
        String body = "<" + operation + "><ArgComKey>0</ArgComKey><Arg>" + String.join("", fields) + "</Arg></"
                + operation + ">";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(RawClient.PATIENCE);
            socket.getOutputStream().write(("POST /iWsService HTTP/1.0\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    boolean done(String operation, String... fields) throws IOException {
        return ask(operation, fields).contains("<Result>1</Result>");
    }

    /** The text of every tag of this name in the answer. */
    static List<String> all(String answer, String tag) {
        Matcher matcher = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">").matcher(answer);
        List<String> found = new ArrayList<>();
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
