package org.dinggang.establishment;

import org.dinggang.model.Posts;

/**
 * The technical posts of a title series at an institution.
 *
 * @param series the series
 * @param main whether the institution exists for it (主系列); the others are auxiliary (辅系列)
 * @param posts its posts
 */
public record SeriesPosts(String series, boolean main, Posts posts) {}
