package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.protocol.Packet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventInboxTest {
    private final EventInbox inbox = new EventInbox();

    private static Packet event(int code, int size) {
        return new Packet(Command.REG_EVENT, code, 0, new byte[size]);
    }

    @Test
    void nothingIsKeptBeforeSomebodyAsked() {
        inbox.add(event(1, 32));
        inbox.damaged();
        assertThat(inbox.next()).isEmpty();
        assertThat(inbox.lostAny()).isFalse();
    }

    @Test
    void eventsLeaveInTheOrderOfComing() {
        inbox.open();
        inbox.add(event(1, 32));
        inbox.add(event(2, 0));
        assertThat(List.of(inbox.next().orElseThrow(), inbox.next().orElseThrow())).extracting(Packet::session)
                .containsExactly(1, 2);
        assertThat(inbox.isEmpty()).isTrue();
    }

    @Test
    void aFloodFillsNoMemoryAndIsNotForgotten() {
        inbox.open();
        for (int nth = 0; nth < 100; nth++) inbox.add(event(1, 100_000));
        assertThat(inbox.lostAny()).isTrue();
        assertThat(inbox.lostAny()).as("asked once").isFalse();
        int kept = 0;
        while (inbox.next().isPresent()) kept++;
        assertThat(kept).isBetween(1, 10);
        inbox.add(event(1, 100_000));
        assertThat(inbox.next()).as("room again").isPresent();
    }

    @Test
    void aSpoiledEventCountsAsLost() {
        inbox.open();
        inbox.damaged();
        assertThat(inbox.lostAny()).isTrue();
    }
}
