package id.sidik.app.fault;

import java.util.Arrays;

/** A short stable code for a bug: the same place in the program gives the same code, whatever the data were. */
public final class FaultCode {
    private static final int DEEP = 5;

    private FaultCode() {}

    /** @return for example "SID-4F2A", from the first cause's kind and the nearest methods of our own on its stack */
    public static String of(Throwable fault) {
        Throwable root = fault;
        for (int i = 0; i < DEEP && root.getCause() != null; i++)
            root = root.getCause();
        String place = root.getClass().getName() + Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("id.sidik.")).limit(DEEP)
                .map(frame -> "|" + plain(frame.getClassName()) + "." + plain(frame.getMethodName()))
                .reduce("", String::concat);
        int hash = place.hashCode();
        return "SID-%04X".formatted((hash ^ hash >>> 16) & 0xFFFF);
    }

    /** Without the numbers that the compiler gives to lambdas, which change with every edit. */
    private static String plain(String name) {
        return name.replaceAll("\\$\\d+|\\$\\$Lambda.*", "");
    }
}
