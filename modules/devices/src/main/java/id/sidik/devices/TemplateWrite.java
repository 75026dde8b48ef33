package id.sidik.devices;

/** The ways to write a fingerprint template to a machine; which one a firmware knows is learned by trying. */
public enum TemplateWrite {
    /** People and templates in one upload (section 8.3). */
    BULK,
    /** One template at a time (section 8.4). */
    SINGLE,
    /** Neither was known to the firmware: only its own menu or a flash disk can do it. */
    NONE;

    TemplateWrite other() {
        return this == BULK ? SINGLE : BULK;
    }
}
