package id.sidik.central;

import id.sidik.store.MonthEvent;

/**
 * What a unit did with a month.
 *
 * @param unit       its code
 * @param copied     whether it kept the month then
 * @param laptop     the UUID of the one that brought it
 * @param laptopName blank when nobody named it
 */
public record UnitEvent(String unit, MonthEvent event, boolean copied, String laptop, String laptopName) {}
