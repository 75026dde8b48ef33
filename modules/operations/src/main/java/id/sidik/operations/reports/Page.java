package id.sidik.operations.reports;

/** A page as a picture. @param argb width × height pixels, row by row */
public record Page(int width, int height, int[] argb) {}
