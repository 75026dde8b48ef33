package id.sidik.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.notice.Notice;
import id.sidik.app.notice.Notices;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmTest {
    private final Notices notices = new Notices();
    private final List<Runnable> onFxThread = new ArrayList<>();
    private final Alarm alarm = new Alarm(notices, onFxThread::add);

    @Test
    void anUncaughtFaultIsToldOnTheFxThreadWithItsCode() {
        IllegalStateException bug = new IllegalStateException("boom");

        alarm.uncaughtException(Thread.currentThread(), bug);

        assertThat(notices.lasting()).isEmpty();
        onFxThread.forEach(Runnable::run);
        Notice told = notices.lasting().getFirst();
        assertThat(told.key()).isEqualTo("fault.unexpected");
        assertThat(told.code()).isEqualTo(FaultCode.of(bug));
        assertThat(told.technical()).contains("IllegalStateException: boom");
    }

    @Test
    void aTroubleOfTheOutsideIsToldInItsOwnWords() {
        alarm.raise(new TroubleException(Trouble.of("PEG-101", "trouble.people.pinTaken", "7", "Contoh"), null));

        Notice told = notices.lasting().getFirst();
        assertThat(told.code()).isEqualTo("PEG-101");
        assertThat(told.arguments()).containsExactly("7", "Contoh");
        assertThat(told.technical()).isBlank();
    }

    @Test
    void theSameFaultTwiceStandsThereOnce() {
        for (int i = 0; i < 3; i++)
            alarm.raise(new IllegalStateException("again " + i));

        assertThat(notices.lasting()).hasSize(1);
    }
}
