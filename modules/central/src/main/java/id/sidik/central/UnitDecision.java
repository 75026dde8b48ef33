package id.sidik.central;

import id.sidik.store.MonthDecision;

/** What a unit decided of a month that several of its laptops closed. @param unit its code */
public record UnitDecision(String unit, MonthDecision decision) {}
