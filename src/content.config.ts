import { defineCollection } from 'astro:content';
import { contentLoader, SITE } from './loaders/content-loader.ts';
import { SCHEMAS } from './schema/entities.ts';
import { siteSchema } from './schema/site.ts';

export const collections = {
  site: defineCollection({ loader: contentLoader(SITE), schema: siteSchema }),
  article: defineCollection({ loader: contentLoader('article'), schema: SCHEMAS.article }),
  person: defineCollection({ loader: contentLoader('person'), schema: SCHEMAS.person }),
  topic: defineCollection({ loader: contentLoader('topic'), schema: SCHEMAS.topic }),
  organization: defineCollection({ loader: contentLoader('organization'), schema: SCHEMAS.organization }),
  source: defineCollection({ loader: contentLoader('source'), schema: SCHEMAS.source }),
  place: defineCollection({ loader: contentLoader('place'), schema: SCHEMAS.place }),
  event: defineCollection({ loader: contentLoader('event'), schema: SCHEMAS.event }),
  claim: defineCollection({ loader: contentLoader('claim'), schema: SCHEMAS.claim }),
};
