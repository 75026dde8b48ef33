package id.sidik.devices;

/**
 * What a machine tells about itself (section 6.1). A text is empty where the machine does not know the question.
 *
 * @param serial        some machines tell none; the caller then derives one from the MAC
 * @param firmware      for example "Ver 6.60 Apr 26 2016"
 * @param mac           as the machine writes it
 * @param fingerVersion the fingerprint algorithm, "9" or "10"
 */
public record MachineIdentity(String serial, String name, String firmware, String platform, String mac,
        String fingerVersion) {
    /** A machine that has not said anything yet. */
    public static final MachineIdentity UNKNOWN = new MachineIdentity("", "", "", "", "", "");
}
