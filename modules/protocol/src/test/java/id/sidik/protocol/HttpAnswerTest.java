package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of a machine's small web server. */
final class HttpAnswerTest {
    private static HttpAnswer fed(String text, int piece) throws MalformedException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        HttpAnswer answer = new HttpAnswer();
        for (int at = 0; at < bytes.length; at += piece) answer.feed(bytes, at, Math.min(piece, bytes.length - at));
        return answer;
    }

    private static String body(HttpAnswer answer) {
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest(name = "pieces of {0}")
    @ValueSource(ints = {1, 3, 1000})
    void aBodyOfToldLengthIsWholeWithItsLastByte(int piece) throws MalformedException {
        HttpAnswer answer = fed("HTTP/1.0 200 OK\r\nServer: x\r\nContent-Length: 5\r\n\r\nhello, and more", piece);
        assertThat(answer.complete()).isTrue();
        assertThat(answer.whole()).isTrue();
        assertThat(answer.status()).contains(200);
        assertThat(body(answer)).isEqualTo("hello");
    }

    @Test
    void aBodyThatEndsBeforeItsLengthIsNotWhole() throws MalformedException {
        HttpAnswer answer = fed("HTTP/1.0 200 OK\r\nContent-Length: 9\r\n\r\nhello", 4);
        answer.end();
        assertThat(answer.complete()).isTrue();
        assertThat(answer.whole()).isFalse();
        assertThat(answer.missing()).contains(4L);
        assertThat(body(answer)).isEqualTo("hello");
    }

    @Test
    void aBodyWithoutLengthIsWholeAtTheEndOfTheConnectionAndNotWhenItBroke() throws MalformedException {
        HttpAnswer answer = fed("HTTP/1.0 200 OK\n\nhello", 7);
        assertThat(answer.complete()).isFalse();
        answer.end();
        assertThat(answer.whole()).isTrue();
        HttpAnswer broken = fed("HTTP/1.0 200 OK\n\nhello", 7);
        broken.cut();
        assertThat(broken.whole()).isFalse();
    }

    @ParameterizedTest(name = "pieces of {0}")
    @ValueSource(ints = {1, 2, 5, 1000})
    void chunksAreJoined(int piece) throws MalformedException {
        HttpAnswer answer = fed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3;x=1\r\nhel\r\nA\r\nlo, again!\r\n0\r\nTrailer: y\r\n\r\n", piece);
        assertThat(answer.whole()).isTrue();
        assertThat(body(answer)).isEqualTo("hello, again!");
    }

    @Test
    void chunksWithoutTheLastOneAreNotWhole() throws MalformedException {
        HttpAnswer answer = fed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n", 1000);
        answer.end();
        assertThat(answer.whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-x\r\n", "HTTP/1.0\r\n", "HTTP/1.0 abc\r\n",
        "HTTP/1.0 200 OK\r\nContent-Length: 99999999999\r\n\r\n", "HTTP/1.0 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.0 200 OK\r\nContent-Length: ff\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7FFFFFFF\r\n"})
    void whatIsNoWebServerIsRefused(String text) {
        assertThatThrownBy(() -> fed(text, 1000)).isInstanceOf(MalformedException.class);
    }

    @Test
    void aHeadWithoutEndIsRefused() {
        assertThatThrownBy(() -> fed("HTTP/1.0 200 OK\r\n" + "x: y\r\n".repeat(300), 100))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> fed("HTTP/1.0 200 " + "x".repeat(10_000), 100))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void aBodyWithoutEndIsRefused() throws MalformedException {
        HttpAnswer answer = fed("HTTP/1.0 200 OK\r\n\r\n", 100);
        byte[] megabytes = new byte[8 << 20];
        for (int times = 0; times < 8; times++) answer.feed(megabytes, 0, megabytes.length);
        assertThatThrownBy(() -> answer.feed(megabytes, 0, 1)).isInstanceOf(MalformedException.class);
    }
}
