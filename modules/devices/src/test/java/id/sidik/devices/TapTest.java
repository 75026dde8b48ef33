package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TapTest {
    /** Notes what it hears: who spoke, and the code. */
    private static final class Notes implements WireTap {
        final List<String> heard = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Line opened(String road) {
            heard.add("* " + road.substring(0, road.indexOf(' ')));
            return new Line() {
                @Override
                public void sent(byte[] message) {
                    heard.add("> " + code(message));
                }

                @Override
                public void heard(byte[] message) {
                    heard.add("< " + code(message));
                }

                @Override
                public void closed() {
                    heard.add("* closed");
                }
            };
        }

        private static int code(byte[] message) {
            try {
                return Packet.decode(message).code();
            } catch (MalformedException strange) {
                return -1;
            }
        }
    }

    private static Probe probe(Simulated simulated) {
        return simulated.machines().probe(simulated.address(), 0, Optional.empty(), Watch.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void everyMessageOfAConversationIsHeardInItsOrder(Transport road) {
        Notes notes = new Notes();
        try (Simulated simulated = Simulated.start(Simulated.over(road))) {
            simulated.machines().listen(notes);
            assertThat(probe(simulated)).isInstanceOf(Probe.Answered.class);
        }

        int begin = notes.heard.lastIndexOf("* " + road);
        List<String> talk = notes.heard.subList(begin, notes.heard.size());
        assertThat(talk).startsWith("* " + road, "> " + Command.CONNECT, "< 2000").endsWith("> " + Command.EXIT,
                "< 2000", "* closed");
        assertThat(talk).filteredOn(line -> line.startsWith(">")).hasSizeGreaterThan(8);
    }

    @Test
    void whoStopsListeningHearsNoLaterConversation() {
        Notes notes = new Notes();
        try (Simulated simulated = Simulated.start(Simulated.over(Transport.TCP))) {
            Runnable stop = simulated.machines().listen(notes);
            probe(simulated);
            stop.run();
            int heard = notes.heard.size();
            probe(simulated);

            assertThat(heard).isPositive();
            assertThat(notes.heard).hasSize(heard);
        }
    }

    @Test
    void anEarlierListenersEndDoesNotSilenceALaterOne() {
        Notes first = new Notes();
        Notes second = new Notes();
        try (Simulated simulated = Simulated.start(Simulated.over(Transport.TCP))) {
            Runnable stop = simulated.machines().listen(first);
            simulated.machines().listen(second);
            stop.run();
            probe(simulated);
        }

        assertThat(first.heard).isEmpty();
        assertThat(second.heard).isNotEmpty();
    }

    @Test
    void machinesWithOtherPatienceHaveTheSameListener() {
        Notes notes = new Notes();
        try (Simulated simulated = Simulated.start(Simulated.over(Transport.TCP))) {
            Machines brisk = simulated.machines().with(TestPatience.brief());
            simulated.machines().listen(notes);
            brisk.probe(simulated.address(), 0, Optional.empty(), Watch.NONE);
        }

        assertThat(notes.heard).isNotEmpty();
    }
}
