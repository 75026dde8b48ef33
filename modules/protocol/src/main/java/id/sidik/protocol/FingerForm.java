package id.sidik.protocol;

/** How a flash disk carries fingerprint templates. */
public enum FingerForm {
    /** {@code template.dat}: algorithm 9, 608 bytes each (usb-files 4). */
    V9("template.dat"),
    /** {@code template.fp10}: algorithm 10, each as long as it says (usb-files 5). */
    V10("template.fp10"),
    /** {@code PIN=… FID=… TMP=…} lines (usb-files 5); read only. */
    TEXT("template.fp10");

    private final String fileName;

    FingerForm(String fileName) {
        this.fileName = fileName;
    }

    /** What a machine expects such a file to be called. */
    public String fileName() {
        return fileName;
    }
}
