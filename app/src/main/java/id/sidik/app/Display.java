package id.sidik.app;

/** Whether this session has a screen for a window. */
final class Display {
    private Display() {}

    static boolean isThere() {
        if ("Headless".equalsIgnoreCase(System.getProperty("glass.platform", ""))) return true;
        boolean linux = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).contains("linux");
        return !linux || !System.getenv().getOrDefault("DISPLAY", "").isBlank();
    }
}
