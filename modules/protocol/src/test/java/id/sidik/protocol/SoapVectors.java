package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Requests of clients of the field, which ours have to be like, and answers of the web service. */
final class SoapVectors {
    /** What this program asks too; the rest is only read. */
    private static final Set<String> OURS = Set.of("GetAttLog", "GetUserTemplate", "DeleteUser", "SetUserInfo",
            "SetDate", "Restart", "SetUserTemplate", "RefreshDB", "GetDate", "ClearData",
            "DeleteTemplate");

    private SoapVectors() {}

    static void check(Vector vector, Meaning meaning) throws MalformedException {
        String text = vector.node().path("text").asText();
        assertThat(vector.bytes()).isEqualTo(text.getBytes(StandardCharsets.ISO_8859_1));
        if (vector.layer().equals("http")) request(text, meaning);
        else
            answer(vector, meaning);
    }

    private static void request(String text, Meaning meaning) throws MalformedException {
        String head = text.substring(0, text.indexOf("\r\n\r\n"));
        String body = text.substring(head.length() + 4);
        SoapRequest read = SoapRequest.read(body.getBytes(StandardCharsets.ISO_8859_1));
        meaning.is("operation", read.operation()).is("contentLength", body.length());
        if (meaning.has("args")) {
            Meaning arguments = meaning.part("args");
            arguments.is("ArgComKey", read.commKey());
            read.fields().forEach(field -> arguments.is(field.name(), field.value()));
            arguments.nothingLeft();
        }
        if (OURS.contains(read.operation())) sameBytes(ours(read), head, body);
    }

    /** Equal to the byte where the client sends bare elements; where it decorates them, equal but for that. */
    private static void sameBytes(SoapRequest ours, String head, String body) {
        String plain = new String(ours.body(), StandardCharsets.ISO_8859_1);
        if (body.startsWith("<?xml")) {
            assertThat(plain).isEqualTo(body);
            return;
        }
        assertThat(plain.substring(plain.indexOf("?>") + 2))
                .isEqualTo(body.replaceAll(" [xX]si:type=\"xsd:\\w+\"", ""));
        assertThat(new String(ours.encode(), StandardCharsets.ISO_8859_1))
                .startsWith(head.substring(0, head.lastIndexOf(' ') + 1)).contains("\r\n\r\n<?xml");
    }

    /** The request that this program makes for the same purpose. */
    private static SoapRequest ours(SoapRequest read) {
        Map<String, String> value = new HashMap<>();
        read.fields().forEach(field -> value.put(field.name(), field.value()));
        String pin = value.getOrDefault("PIN", "");
        return switch (read.operation()) {
            case "GetAttLog" -> pin.equals("All")
                    ? SoapRequest.wholeLog(0)
                    : new SoapRequest("GetAttLog", 0, List.of(new SoapRequest.Field("PIN", pin)));
            case "GetUserTemplate" -> SoapRequest.template(0, pin, Integer.parseInt(value.get("FingerID")));
            case "DeleteUser" -> SoapRequest.delete(0, pin);
            case "SetUserInfo" -> SoapRequest.rename(0, pin, value.get("Name"));
            case "SetDate" -> SoapRequest.setDate(0,
                    java.time.LocalDateTime.parse(value.get("Date") + "T" + value.get("Time")));
            case "SetUserTemplate" -> SoapRequest.setTemplate(0, new SoapTemplate(pin,
                    Integer.parseInt(value.get("FingerID")), 1, Base64.getDecoder().decode(value.get("Template"))));
            case "DeleteTemplate" -> SoapRequest.deleteTemplates(0, pin);
            case "ClearData" -> SoapRequest.clearLog(0);
            case "Restart" -> SoapRequest.restart(0);
            case "RefreshDB" -> SoapRequest.refresh(0);
            case "GetDate" -> SoapRequest.getDate(0);
            default -> read;
        };
    }

    private static void answer(Vector vector, Meaning meaning) throws MalformedException {
        if (!vector.id().equals("soap-resp-getattlog")) {
            String operation = vector.id().endsWith("fail") ? "Poweroff" : "Restart";
            assertThat(SoapResult.done(operation, vector.bytes())).contains(meaning.number("Result") == 1);
            meaning.passOver("Information");
            return;
        }
        SoapLog log = SoapLog.read(vector.bytes());
        assertThat(log.closed()).isTrue();
        assertThat(log.rejected()).isEmpty();
        PunchRecord first = log.punches().getFirst();
        meaning.is("rows", log.punches().size());
        Meaning row = meaning.part("first");
        row.is("PIN", first.pin()).is("DateTime", first.at()).is("Verified", first.verify())
                .is("Status", first.state()).is("WorkCode", first.workCode()).nothingLeft();
    }
}
