package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What every wire promises. */
abstract class WireContract {
    private static final Duration LONG = Duration.ofMinutes(5);

    /** A wire whose other end sends back every packet. */
    abstract Wire toAnEcho() throws Exception;

    /** A wire whose other end keeps silent. */
    abstract Wire toSilence() throws Exception;

    @Test
    void whatIsSentComesBackPacketByPacket() throws Exception {
        try (Wire wire = toAnEcho()) {
            for (int size : new int[]{0, 1, 1016, 1008}) wire.send(packet(size));
            for (int size : new int[]{0, 1, 1016, 1008})
                assertThat(wire.receive(LONG)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(packet(size)));
            assertThat(wire.received()).isGreaterThanOrEqualTo(4 * Packet.HEADER + 1 + 1016 + 1008);
        }
    }

    private static byte[] packet(int size) {
        return Packet.of(1501, 3, 9, new byte[size]).encode();
    }

    @Test
    void silenceEndsWithThePatience() throws Exception {
        try (Wire wire = toSilence()) {
            assertThat(wire.receive(Duration.ofMillis(20))).isEmpty();
            assertThat(wire.receive(Duration.ZERO)).isEmpty();
            assertThat(wire.received()).isZero();
        }
    }

    @Test
    void closingFreesAWaitingReader() throws Exception {
        Wire wire = toSilence();
        CompletableFuture<Thread> reader = new CompletableFuture<>();
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
            reader.complete(Thread.currentThread());
            readUntilFreed(wire);
        });
        Awaitility.await().until(() -> isWaiting(reader.get()));
        wire.close();
        assertThatThrownBy(() -> reading.get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private static void readUntilFreed(Wire wire) {
        try {
            wire.receive(LONG);
        } catch (IOException | MalformedException freed) {
            throw new CompletionException(freed);
        }
    }

    /** The method in which this wire waits. */
    String waitsIn() {
        return "select";
    }

    private boolean isWaiting(Thread thread) {
        for (StackTraceElement frame : thread.getStackTrace())
            if (frame.getMethodName().equals(waitsIn())) return true;
        return false;
    }

    @Test
    void aClosedWireSaysSoAndMayBeClosedAgain() throws Exception {
        Wire wire = toSilence();
        wire.close();
        wire.close();
        assertThatThrownBy(() -> wire.receive(LONG)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> wire.send(packet(1))).isInstanceOf(IOException.class);
    }
}
