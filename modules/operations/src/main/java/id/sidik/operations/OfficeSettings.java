package id.sidik.operations;

import java.nio.file.Path;

/** @param home the folder of the embedded store @param operator who works here, as printed at the foot of a page */
public record OfficeSettings(Path home, String operator) {}
