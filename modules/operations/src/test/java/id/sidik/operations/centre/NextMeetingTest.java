package id.sidik.operations.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextMeetingTest {
    @Test
    void aCentreThatIsAwayIsAskedSeldomAndOneThatIsBackAsUsual() {
        NextMeeting next = new NextMeeting();
        List<Duration> waits = new ArrayList<>();
        for (boolean good : new boolean[]{true, false, false, false, false, true}) waits.add(next.after(good));
        assertThat(waits).containsExactly(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60),
                Duration.ofMinutes(120), Duration.ofMinutes(120), Duration.ofMinutes(15));
        assertThat(next.first()).isLessThan(Duration.ofMinutes(1));
    }
}
