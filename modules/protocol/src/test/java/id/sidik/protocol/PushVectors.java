package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.push.CommandResult;
import id.sidik.protocol.push.OperationRow;
import id.sidik.protocol.push.PushBody;
import id.sidik.protocol.push.PushOptions;
import id.sidik.protocol.push.PushPhoto;
import id.sidik.protocol.push.PushPunch;
import id.sidik.protocol.push.PushRows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What machines and other people's servers said to each other over HTTP. */
final class PushVectors {
    private PushVectors() {}

    static void check(Vector vector, Meaning meaning) {
        byte[] body = vector.bytes();
        switch (vector.id()) {
            case "push-devicecmd-batch", "push-devicecmd-mixed", "push-devicecmd-shell" -> results(body, meaning);
            case "push-registry" -> meaning.is("keys", List.copyOf(PushOptions.parse(body).values().keySet()));
            case "push-attlog-5col", "push-attlog-two", "push-vendor-attlog" -> punches(body, meaning);
            case "push-operlog-user", "push-vendor-operlog" -> operations(body, meaning);
            case "push-attphoto" -> {
                PushPhoto photo = PushPhoto.parse(body).orElseThrow();
                meaning.is("pin", photo.pin()).is("captured", photo.captured()).is("size", photo.size());
            }
            case "push-poll-commands", "push-vendor-commands" -> commands(body, meaning);
            case "push-handshake-v2", "push-vendor-options" -> settings(body, meaning);
            default -> throw new AssertionError("no check for " + vector);
        }
    }

    private static void results(byte[] body, Meaning meaning) {
        List<CommandResult> results = CommandResult.parse(body);
        CommandResult first = results.getFirst();
        meaning.is("results", results.stream().map(each -> List.of(each.id(), each.code(), each.name())).toList())
                .is("id", first.id()).is("Return", first.code()).is("CMD", first.name());
    }

    private static void punches(byte[] body, Meaning meaning) {
        PushRows read = PushBody.punches(body, false);
        assertThat(read.refused()).isEmpty();
        PushPunch first = read.punches().getFirst();
        meaning.is("pin", first.pin()).is("time", first.at()).is("state", first.state()).is("verify", first.verify())
                .is("workcode", first.workCode()).passOver("columns");
        if (!meaning.has("rows")) return;
        List<List<Object>> rows = read.punches().stream()
                .map(each -> List.<Object>of(each.pin(), each.state(), each.verify())).toList();
        meaning.isOneOf("rows", rows, rows.size());
    }

    private static void operations(byte[] body, Meaning meaning) {
        String text = new String(body, StandardCharsets.UTF_8);
        List<OperationRow> rows = PushBody.operations(body);
        UserRecord user = ((OperationRow.Person) rows.getFirst()).user();
        meaning.is("tag", text.substring(0, text.indexOf(' '))).is("PIN", user.pin()).is("Name", user.name())
                .is("Pri", user.privilege()).is("Passwd", user.password()).is("Card", user.card())
                .is("tags", text.lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
        assertThat(rows).hasSize((int) text.lines().count());
        // the vendor's finger has no template in its example
        if (rows.size() == 2) assertThat(rows.get(1)).isInstanceOf(OperationRow.Unreadable.class);
    }

    /** Other servers' commands have the form of ours. */
    private static void commands(byte[] body, Meaning meaning) {
        List<String> lines = new String(body, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).matches("C:\\d+:[A-Z].*"));
        meaning.is("commands", lines.size())
                .is("ids", lines.stream().map(line -> Integer.valueOf(line.split(":")[1])).toList());
    }

    /** Other servers' settings name the keys that ours name, and each key once. */
    private static void settings(byte[] body, Meaning meaning) {
        List<String> lines = new String(body, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("GET OPTION FROM: ");
        Map<String, String> values = new LinkedHashMap<>();
        lines.stream().skip(1).map(line -> line.split("=", 2)).forEach(pair -> values.put(pair[0], pair[1]));
        List<String> ours = Arrays.stream(id.sidik.protocol.push.PushAnswers.settings(
                id.sidik.protocol.push.PushDialect.V1, "x", Map.of(), java.time.ZoneOffset.ofHours(7),
                id.sidik.protocol.push.PushHabits.USUAL).split("\r\n")).skip(1)
                .map(line -> line.substring(0, line.indexOf('='))).toList();
        assertThat(ours).containsAll(List.of("Stamp", "OpStamp", "ErrorDelay", "Delay", "TransTimes", "TransInterval",
                "TransFlag", "Realtime", "Encrypt"));
        assertThat(values.keySet()).containsAll(ours.stream().filter(key -> !key.equals("TimeZone")).toList());
        meaning.is("lines", lines.size());
        values.forEach(meaning::is);
    }
}
