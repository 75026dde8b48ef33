package id.sidik.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices();

    @Test
    void eightyEightMachinesDoNotFillTheScreenWithToasts() {
        for (int i = 0; i < 88; i++)
            notices.toast("machines.removed", "Mesin " + i);

        assertThat(notices.toasts()).hasSize(4);
        assertThat(notices.toasts().getLast().arguments()).containsExactly("Mesin 87");
    }

    @Test
    void aNoticeStaysUntilItIsDismissed() {
        Notice look = Notice.of(Notice.Tone.LOOK, "status.resting");
        notices.keep(look);
        notices.keep(Notice.of(Notice.Tone.LOOK, "status.resting"));

        assertThat(notices.lasting()).hasSize(1);
        notices.dismiss(notices.lasting().getFirst());
        assertThat(notices.lasting()).isEmpty();
    }
}
