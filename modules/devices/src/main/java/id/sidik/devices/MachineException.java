package id.sidik.devices;

/** Carries a refusal up through the steps of a conversation; becomes a result in {@link Machines}. */
public final class MachineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    MachineException(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    MachineException(Refusal refusal, Throwable cause) {
        super(refusal.toString(), cause);
        this.refusal = refusal;
    }

    static MachineException broken(String detail) {
        return new MachineException(new Refusal.Broken(detail));
    }

    public Refusal refusal() {
        return refusal;
    }
}
