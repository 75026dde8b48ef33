package id.sidik.devices.push;

/** What a machine is answered. @param status of HTTP, for example 200 @param body plain text */
public record PushReply(int status, byte[] body) {
    public static final int FINE = 200;
    public static final int REFUSED = 403;
    public static final int NOT_THERE = 404;
    public static final int TRY_LATER = 503;

    /** Says nothing but its status. */
    public static PushReply of(int status) {
        return new PushReply(status, new byte[0]);
    }

    @Override
    public String toString() {
        return status + " with " + body.length + " bytes";
    }
}
