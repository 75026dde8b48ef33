package id.sidik.devices.lan;

/** What a port says to being asked whether it is there. */
public enum Knock {
    /** It takes a connection; over UDP: something was answered. */
    OPEN,
    /** A computer is there, and nothing listens at this port. */
    REFUSED,
    /** Nothing came back in time: nobody, or a firewall. */
    SILENT;

    /** Whether somebody is at the address at all. */
    public boolean alive() {
        return this != SILENT;
    }
}
