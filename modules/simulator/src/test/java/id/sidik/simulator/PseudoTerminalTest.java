package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PseudoTerminalTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void onlyWhereTheSystemHasPseudoTerminals() {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
    }

    @Test
    void bytesOfAllValuesPassBothWaysUnchanged() throws IOException {
        byte[] all = new byte[256];
        for (int each = 0; each < all.length; each++) all[each] = (byte) each;
        try (PseudoTerminal terminal = PseudoTerminal.open();
                FileOutputStream out = new FileOutputStream(terminal.device());
                FileInputStream in = new FileInputStream(terminal.device())) {
            out.write(all);
            assertThat(read(terminal, all.length)).isEqualTo(all);
            terminal.write(all, SOON);
            assertThat(in.readNBytes(all.length)).isEqualTo(all);
        }
    }

    private static byte[] read(PseudoTerminal terminal, int count) throws IOException {
        byte[] whole = new byte[count];
        for (int at = 0; at < count;) {
            byte[] more = terminal.read(SOON);
            System.arraycopy(more, 0, whole, at, more.length);
            at += more.length;
        }
        return whole;
    }

    @Test
    void silenceIsNothing() throws IOException {
        try (PseudoTerminal terminal = PseudoTerminal.open()) {
            assertThat(terminal.device()).startsWith("/dev/pts/");
            assertThat(terminal.read(Duration.ofMillis(5))).isEmpty();
        }
    }

    @Test
    void aClientThatLeavesDoesNotEndTheLine() throws IOException {
        try (PseudoTerminal terminal = PseudoTerminal.open()) {
            for (int visit = 0; visit < 3; visit++) {
                try (FileOutputStream out = new FileOutputStream(terminal.device())) {
                    out.write(visit);
                }
                assertThat(read(terminal, 1)).containsExactly(visit);
            }
        }
    }

    @Test
    void whoDoesNotReadIsGivenUp() throws IOException {
        try (PseudoTerminal terminal = PseudoTerminal.open()) {
            assertThatThrownBy(() -> terminal.write(new byte[1 << 20], Duration.ofMillis(100)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aClosedLineSaysSoAndMayBeClosedAgain() throws IOException {
        PseudoTerminal terminal = PseudoTerminal.open();
        terminal.close();
        terminal.close();
        assertThatThrownBy(() -> terminal.read(Duration.ZERO)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> terminal.write(new byte[1], SOON)).isInstanceOf(IOException.class);
        assertThat(terminal.baud()).isEmpty();
    }
}
