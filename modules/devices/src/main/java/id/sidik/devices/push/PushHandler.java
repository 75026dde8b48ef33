package id.sidik.devices.push;

/** Answers machines; called on several threads. */
@FunctionalInterface
public interface PushHandler {
    /** What the machine is told. It believes it: whatever is said to be kept has to be kept by now. */
    PushReply answer(PushCall call);
}
