package id.sidik.operations.reports;

/** A line in which searched words stand. @param page from 0 @param x in points from the left @param y from the top */
public record PageMark(int page, double x, double y, double width, double height) {}
