/**
 * HTTP: pages, JSON API, health. Handlers are plain functions from {@link pingyou.web.http.Request}
 * to {@link pingyou.web.http.Answer}; threads, cookies and headers stay in {@code web.http}.
 */
@NullMarked
package pingyou.web;

import org.jspecify.annotations.NullMarked;
