package id.sidik.reporting;

/**
 * A page as a picture.
 *
 * @param argb width × height pixels, row by row from the top, 8 bits each of alpha, red, green, blue; always opaque
 */
public record PageImage(int width, int height, int[] argb) {
    public PageImage {
        if (argb.length != width * height) throw new IllegalArgumentException("a page of another size");
    }
}
