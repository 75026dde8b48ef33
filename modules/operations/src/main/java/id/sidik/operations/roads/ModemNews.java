package id.sidik.operations.roads;

import java.time.Duration;

/** What happens at the modem, as it happens. */
public sealed interface ModemNews {
    /** It answers. */
    record Up() implements ModemNews {}

    /** It cannot be spoken with. @param fault name of why @param code 0 for none @param again until it is looked for */
    record Down(String fault, int code, Duration again) implements ModemNews {}

    /** A message came. */
    record Came(SmsInbox.Taken taken) implements ModemNews {}

    /** Something became of an answer. */
    record Answered(AnswerLine.Stand stand) implements ModemNews {}
}
