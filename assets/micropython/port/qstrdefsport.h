// Nothing beyond the names found in the sources.
