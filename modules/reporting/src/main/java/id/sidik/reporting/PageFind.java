package id.sidik.reporting;

/**
 * Where words were found: a line of a page.
 *
 * @param page from 0 @param x from the page's left, in points @param y from the page's top, in points
 */
public record PageFind(int page, double x, double y, double width, double height) {}
