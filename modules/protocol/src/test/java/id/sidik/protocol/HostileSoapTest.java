package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever a port may answer: nothing but MalformedException, no entity is ever expanded, and the walk always ends. */
final class HostileSoapTest {
    private static final List<String> WORDS = List.of("<GetAttLogResponse>", "</GetAttLogResponse>", "<Row>", "</Row>",
            "<Row ", "<PIN>", "</PIN>", "<PIN/>", "<DateTime>2026-10-01 07:00:00</DateTime>", "7", "&amp;", "&#1;", "<",
            ">", "\r\n", "<!DOCTYPE", "<?xml?>", "\u00FF", "\u0000", "<Name>", "</Name>", "<PIN2>8</PIN2>",
            "<Template>AAAA</Template>", "<FingerID>6</FingerID>");

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(WORDS).list().ofMaxSize(40).map(all -> String.join("", all));
    }

    @Property(tries = 2000)
    void anyMixOfTagsIsReadOrMalformed(@ForAll("pieces") String text) {
        byte[] body = ("<GetAttLogResponse>" + text).getBytes(StandardCharsets.ISO_8859_1);
        try {
            SoapLog log = SoapLog.read(body);
            long told = log.rejected().stream().mapToLong(each -> each.bytes().length).sum();
            assertThat(told).isLessThanOrEqualTo(body.length);
            assertThat(log.punches().size()).isLessThanOrEqualTo(body.length / 11);
        } catch (MalformedException expected) {
            assertThat(expected).hasMessageMatching("[^\\p{Cntrl}]{5,100}");
        }
        readAll(body);
    }

    @Property(tries = 1000)
    void anyBytesAreReadOrMalformed(@ForAll @Size(max = 300) byte[] body) {
        readAll(body);
    }

    private static void readAll(byte[] body) {
        for (String operation : List.of("GetAttLog", "GetAllUserInfo", "GetUserTemplate", "GetDate")) try {
            SoapUsers.read(operation, body);
            SoapResult.done(operation, body);
            SoapAnswer.of(operation, body).rows(SoapTemplate::of);
            SoapResult.time(body);
        } catch (MalformedException expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
        try {
            SoapRequest.read(body);
        } catch (MalformedException expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    @Property(tries = 1000)
    void anyWebServerIsReadOrMalformed(@ForAll @Size(max = 30) List<@Size(max = 40) byte[]> pieces,
            @ForAll boolean head, @ForAll boolean chunked) {
        HttpAnswer answer = new HttpAnswer();
        String begin = "HTTP/1.0 200 OK\r\n" + (chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "\r\n");
        int fed = 0;
        try {
            if (head) answer.feed(begin.getBytes(StandardCharsets.ISO_8859_1), 0, begin.length());
            for (byte[] each : pieces) {
                answer.feed(each, 0, each.length);
                fed += each.length;
            }
        } catch (MalformedException expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
        answer.end();
        assertThat(answer.complete()).isTrue();
        assertThat(answer.body().length).isLessThanOrEqualTo(fed);
    }

    @Test
    void aMegabyteOfOpenedRowsIsWalkedInOneGo() {
        byte[] body = ("<GetAttLogResponse>" + "<Row>".repeat(200_000)).getBytes(StandardCharsets.ISO_8859_1);
        SoapLog log = Assertions.assertTimeout(Duration.ofSeconds(20), () -> SoapLog.read(body));
        assertThat(log.rejected()).hasSize(200_000);
        assertThat(log.closed()).isFalse();
    }

    @Test
    void anEntityStaysTheLettersThatItIs() throws MalformedException {
        SoapUsers users = SoapUsers.read("GetUserInfo",
                "<GetUserInfoResponse><Row><PIN>1</PIN><Name>&lol; &#65;</Name></Row></GetUserInfoResponse>"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(users.users().getFirst().name()).isEqualTo("&lol; &#65;");
    }
}
